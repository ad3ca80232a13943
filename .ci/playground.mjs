// Drives the simulator's page as a person would. Arguments: the folder with the clock, the folder for pictures.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [here, pictures] = process.argv.slice(2);
const PAGE = 'http://localhost:56150';
const PATIENCE = 90_000;

async function untilThere(address) {
  for (let tries = 0; tries < 400; tries++) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(address + ' did not come');
}

await untilThere('http://127.0.0.1:3979/health/ready');
await untilThere(PAGE);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
page.setDefaultTimeout(PATIENCE);

const picture = (name) => page.screenshot({ path: `${pictures}/playground-${name}.png` });
const goTo = (name) => page.locator(`[role=treeitem][aria-label^="${name}"]`).first().click();
const seen = (text) => page.getByText(text).last().waitFor();
const box = (which) => page.locator('[role=textbox][contenteditable=true]')[which]();

async function says(text, which = 'last') {
  await box(which).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function mentions(text, which) {
  await box(which).click();
  await page.keyboard.type('@');
  await page.locator('[role=menuitem]').filter({ hasText: 'Annexbot' }).first().click();
  await page.keyboard.type(' ' + text);
}

const presses = (label) => page.getByRole('button', { name: label, exact: true }).last().click();

try {
  await page.goto(PAGE, { waitUntil: 'domcontentloaded' });
  await seen('Information security, in plain words');

  // A question, answered with footnotes and thumbs.
  await says('May I use my private phone for work?');
  await seen('Rests on');
  await seen('Go on from here');
  await picture('1-chat');

  // A mention in a channel, answered in its thread.
  await goTo('Security - ISMS');
  await seen('Hello, I answer questions about working securely');
  await mentions('what is A.8.13?', 'first');
  await page.getByText('Post', { exact: true }).first().click();
  await seen('A.8.13 Information backup');
  await picture('2-thread');

  // A check-in, from its first step to the risk.
  await goTo('Personal Chat');
  await says('iso checkin supplier');
  await seen('What will the supplier see or touch?');
  for (const [label, next] of [
    ['Personal data', 'What is agreed'],
    ['Nothing in writing', 'How likely'],
    ['4 Likely', 'How bad'],
    ['3 Serious', 'Who should answer'],
    ['It is me', 'in the risk register'],
  ]) {
    await presses(label);
    await seen(next);
  }
  await page.waitForTimeout(1000);
  await picture('3-checkin');

  // Its summary, a new post in the channel.
  await goTo('Security - ISMS');
  await seen('New supplier');
  await page.waitForTimeout(1000);
  await picture('4-summary');

  // Next week's reminder, by itself.
  await goTo('Personal Chat');
  await presses('My weekly reminder');
  await seen('You get no weekly reminder');
  await presses('Start');
  await seen('Day and time');
  const now = new Date();
  const days = ((8 - now.getUTCDay()) % 7) || 7;
  const monday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, 9, 1);
  writeFileSync(`${here}/ahead`, `PT${Math.round((monday - now) / 1000)}S`);
  await seen('Your week in security');
  await page.waitForTimeout(1000);
  await picture('5-reminder');
  console.log('Seen: chat, thread, check-in, summary, reminder');
} catch (e) {
  await picture('0-trouble');
  throw e;
} finally {
  await browser.close();
}
