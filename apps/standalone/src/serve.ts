import { curlLines } from './demo/curl-lines.js';
import exitHook from 'async-exit-hook';
import { startRetours } from './start.js';

const began = Date.now();
const retours = await startRetours(process.env['RETOURS_DATA'] ?? '.data');
// PostgreSQL's package, loaded by now, would stop it at the first signal; we stop it ourselves, last.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'beforeExit']) exitHook.unhookEvent(signal);

const lines = await curlLines(retours);
const seconds = ((Date.now() - began) / 1000).toFixed(1);

console.log(`
Retours is ready (${seconds} s). Data is kept in ${retours.directory}. Ctrl-C stops it.

  back office    ${retours.merchantApi}   for the shop: returns, refunds, settings
  portal         ${retours.customerApi}   for its customers: their orders and returns

Both let you in as somebody of the demo shop. What they call can be called by any program:

  customer API   ${retours.customerApi}   ${retours.customerApi}/docs
  merchant API   ${retours.merchantApi}   ${retours.merchantApi}/docs

customer token   ${retours.customerToken}

merchant token   ${retours.merchantToken}

The whole job in five lines: the customer asks; the merchant accepts, receives and refunds; a look at the result.

${lines.join('\n\n')}
`);

// Our launcher is the one who hears Ctrl-C; when it lets go of us, or is gone, we stop.
process.once('disconnect', async () => {
  await retours.stop();
  process.exit(0);
});
