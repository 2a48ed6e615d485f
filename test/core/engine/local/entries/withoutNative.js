// A worker on a machine that cannot load the native runtime.
process.on('message', ({ type }) => {
	if (type === 'start') process.send({ type: 'unavailable', reason: 'ERR_DLOPEN_FAILED' });
});
process.on('disconnect', () => process.exit());
