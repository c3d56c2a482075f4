import {
  compare,
  countTrips,
  measureBoot,
  measureImport,
  measureNotifications,
  measureOverview,
  type Measured,
} from './measure.js';
import { measurePayBack } from './pay-back.js';
import { optionsFrom, type Options } from './options.js';
import { paths, walkDeep } from './paths.js';
import { Closing, layGround, startServers } from './stand.js';
import { tableOf } from './table.js';

/** What starts the processes it measures by itself. */
const NEEDS_NO_SERVERS = ['boot', 'pay-back'];

const say = (text: string) => process.stderr.write(`${text}\n`);

async function bench(closing: Closing, options: Options): Promise<readonly Measured[]> {
  const wanted = (id: string) => options.only?.includes(id) ?? true;
  const measured: Measured[] = [];

  say('Starting PostgreSQL and laying down 65 shops, 260,000 orders, 100,000 returns …');
  const ground = await layGround(closing);
  if (wanted('boot')) measured.push(await measureBoot(closing, ground, options));
  if (wanted('pay-back')) {
    say('A worker pays back, through a gateway of its own …');
    measured.push(await measurePayBack(closing, ground));
  }

  if (options.only?.every((id) => NEEDS_NO_SERVERS.includes(id))) return measured;

  const servers = await startServers(closing, ground, options.connections);
  const deep = await walkDeep(servers.merchant.url, ground.authorize);
  const chosen = paths(ground.authorize, deep).filter(({ id }) => wanted(id));
  const trips = await countTrips(closing, ground, chosen);
  for (const [index, path] of chosen.entries()) {
    say(`${path.name}: ${options.rounds} rounds of ${options.seconds} s, product and reference in turn …`);
    measured.push(await compare(path, trips[index], ground, servers, options));
  }
  if (wanted('import')) measured.push(await measureImport(ground, servers, options));
  if (wanted('notifications')) measured.push(await measureNotifications(ground, servers, options));
  if (wanted('overview')) measured.push(await measureOverview(ground, servers, options));
  return measured;
}

const options = optionsFrom(process.argv.slice(2));
const closing = new Closing();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void closing.stop().then(() => process.exit(1)));
try {
  const measured = await bench(closing, options);
  const voided = measured.flatMap((part) => part.voided);
  process.stdout.write(`${tableOf(measured.flatMap((part) => part.rows))}\n`);
  for (const reason of voided) process.stdout.write(`VOID: ${reason}\n`);
  process.exitCode = voided.length > 0 ? 1 : 0;
} finally {
  await closing.stop();
}
