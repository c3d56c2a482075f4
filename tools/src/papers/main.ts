import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { typeset } from '@retours/papers';
import { pagesOf, pictureOf } from '@retours/papers/given';
import { samplesWith } from './samples.js';

const folder = process.argv[2] ?? join('docs', 'papers');
const SCALE = 1.1;

/** The mark of a shop that does not exist: a lamp's light. */
function drawnLogo(): string {
  const canvas = createCanvas(240, 240);
  const pen = canvas.getContext('2d');
  const disc = (radius: number, color: string) => {
    pen.beginPath();
    pen.arc(120, 120, radius, 0, 2 * Math.PI);
    pen.fillStyle = color;
    pen.fill();
  };
  disc(118, '#1f3a4d');
  disc(70, '#f2b84b');
  disc(36, '#fff3d6');
  return `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`;
}

await mkdir(folder, { recursive: true });
for (const { name, job, shown } of samplesWith(drawnLogo())) {
  const bytes = await typeset(job);
  const pages = (await pagesOf(bytes)).length;
  await writeFile(join(folder, `${name}.pdf`), bytes);
  if (shown) {
    const { png } = await pictureOf(bytes, shown === 'last' ? pages : 1, SCALE);
    await writeFile(join(folder, `${name}.png`), png);
  }
  process.stdout.write(`${join(folder, `${name}.pdf`)}: ${pages} page${pages === 1 ? '' : 's'}\n`);
}
