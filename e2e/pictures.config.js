// The same browsers as the tests', for pictures to be looked at.

import tests from './playwright.config.js';

export default { ...tests, testDir: 'pictures', timeout: 1_200_000 };
