// What an organiser puts beside a question, in a real browser: sent on the session page, seen, heard and read by a participant and by the room.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { errors } from '../../client/i18n/nl/errors.ts';
import { join } from '../../client/i18n/nl/join.ts';
import { layers } from '../../client/i18n/nl/layers.ts';
import { layersOfStaff as staff } from '../../client/i18n/nl/layers-staff.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { CommandId } from '../../shared/kernel/ids.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { View } from '../../shared/view/view.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { idFor } from '../support/ids.ts';
import { SAMPLES } from '../support/media-samples.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { ask, hello, startTestServer, type Browser as Person, type TestServer } from '../support/test-server.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-layers-'));
let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  browser = await launchChromium();
  server = await startTestServer({
    config: { dataDir: folder },
    webRoot: joinPath(repositoryRoot, 'dist', 'web'),
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function pageOf(person: Person): Promise<PersonPage> {
  const page = await newPerson(browser, server.origin);
  const cookies = [...person.jar].map(([name, value]) => ({ name, value, url: server.origin }));
  await page.context().addCookies(cookies);
  return page;
}

/** A second of sound, made by the browser that will play it. */
async function tone(page: PersonPage): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const context = new AudioContext();
    const out = context.createMediaStreamDestination();
    const source = context.createOscillator();
    source.connect(out);
    source.start();
    const recorder = new MediaRecorder(out.stream, { mimeType: 'audio/webm;codecs=opus' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => void parts.push(data));
    recorder.start();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

const naturalWidth = (image: Locator): Promise<number> =>
  image.evaluate(async (element) => {
    const picture = element as HTMLImageElement;
    await picture.decode();
    return picture.naturalWidth;
  });

it('goes from the session page to the participant and the screen', async () => {
  const question = 'Wat vindt u belangrijk?';
  const organiser = await server.createOrganiser();
  const plan = designFromQuestions('Hulp', [question], 'nl');
  const steps = plan.steps.map((step) =>
    step.kind === 'question'
      ? { ...step, explanation: 'Denk aan thuis en aan buiten.', easyTitle: 'Wat wilt u?' }
      : step,
  );
  const { sessionId } = await server.createSession(organiser, { ...plan, steps });
  const { code } = await server.access(organiser, sessionId);

  const desk = await pageOf(organiser);
  await desk.goto(`/organiser/s/${sessionId}`);
  await desk.getByRole('button', { name: staff.desk.open }).click();
  await desk.getByRole('button', { name: new RegExp(`Stap 2: ${question.replace('?', '\\?')}`) }).click();
  await expectAccessible(desk, 'the files of a session');

  // Three pickers of the open step, in the order of the page: picture, sound, signs.
  const group = (heading: string): Locator =>
    desk
      .locator('section')
      .filter({ has: desk.getByRole('heading', { name: heading, level: 4 }) })
      .last();
  const send = async (heading: string, name: string, file: Buffer, alt: string): Promise<void> => {
    const part = desk
      .locator('section:visible', { has: desk.getByRole('heading', { name: heading, level: 4 }) })
      .last();
    await part.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file });
    await part.getByRole('textbox').fill(alt);
    await part.getByRole('button', { name: new RegExp(`^${staff.desk.save}`) }).click();
  };
  await send(staff.desk.kinds.picture, 'foto.png', SAMPLES.exe, 'Een huis');
  await group(staff.desk.kinds.picture).getByText(errors.badMedia).waitFor();
  await send(staff.desk.kinds.picture, 'huis.bin', SAMPLES.png, 'Een huis met een tuin');
  const kept = desk.getByRole('img', { name: 'Een huis met een tuin' });
  await kept.waitFor();
  expect(await naturalWidth(kept)).toBe(1);
  await send(staff.desk.kinds.audio, 'vraag.webm', await tone(desk), question);
  await desk.getByLabel(staff.desk.kinds.audio, { exact: true }).first().waitFor();
  expect(desk.complaints).toEqual([]);

  const socket = await server.connect(organiser, sessionId, 'console');
  const welcome = await hello(socket);
  const view = JSON.parse(welcome.kind === 'snapshot' ? welcome.view : '{}') as View;
  const stepId = must(
    Object.values(view.steps).find(({ kind }) => kind === 'question'),
    'question',
  ).stepId;
  await ask(socket, 'command', { commandId: idFor<CommandId>('open'), command: { type: 'openStep', stepId } });

  const { browser: seat } = await server.join(code);
  const page = await pageOf(seat);
  await page.goto(`/s/${sessionId}`);
  await page.getByRole('button', { name: join.seat.next, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: question }).waitFor();
  expect(await naturalWidth(page.getByRole('img', { name: 'Een huis met een tuin' }))).toBe(1);
  await page.getByRole('button', { name: layers.explanation.title, exact: true }).click();
  await page.getByText('Denk aan thuis en aan buiten.').waitFor();
  await page.getByRole('button', { name: layers.audio.title }).click();
  await expectAccessible(page, 'a question with everything beside it');

  // No voice on this machine: the organiser's recording is what there is, and it plays to its end.
  const read = page.getByRole('button', { name: `${layers.readAloud.read} ${layers.readAloud.about.question}` });
  await read.click();
  await page.getByRole('button', { name: layers.readAloud.stop }).waitFor();
  await read.waitFor({ timeout: 20_000 });
  expect(page.complaints).toEqual([]);

  const screen = await pageOf(organiser);
  await screen.goto(`/screen/${sessionId}`);
  expect(await naturalWidth(screen.getByRole('img', { name: 'Een huis met een tuin' }))).toBe(1);
  expect(screen.complaints).toEqual([]);

  // Taken away on the desk: gone for everybody, at once.
  await desk.getByRole('button', { name: new RegExp(`^${staff.desk.remove} ${staff.desk.kinds.picture}`) }).click();
  await page.getByRole('img', { name: 'Een huis met een tuin' }).waitFor({ state: 'detached' });
});
