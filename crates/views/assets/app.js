// The one script of every page, after htmx (both deferred, so htmx is there). The
// page also works without it, except for what is live.

import * as behaviours from './behaviours.js';
import * as clock from './clock.js';
import * as connection from './connection.js';
import * as kept from './kept.js';
import { remember } from './last.js';
import { policy } from './page.js';

htmx.registerExtension('trusted', { init: (api) => api.initSecurity(policy) });

// htmx may have begun before its extensions were all loaded; twice is harmless.
htmx.process(document.body);

// Texts go back into their fields before the clock and the counters look at them.
kept.start();
clock.start();
behaviours.start();
connection.start();
remember();
