const { TestEnvironment } = require('jest-environment-node');

/** Tests whose arrays of floats are those of Node itself: the model runtime takes no others. */
module.exports = class SharedFloatsEnvironment extends TestEnvironment {
	async setup() {
		await super.setup();
		this.global.Float32Array = Float32Array;
	}
};
