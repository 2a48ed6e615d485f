require('./registerTs');
require('../../../../../core/engine/local/thread.ts');
