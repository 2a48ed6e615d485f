require('./registerTs');
require('../../../../../core/engine/local/child.ts');
