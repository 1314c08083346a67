// Opens pages in a real browser: `node drive_browser.mjs docs|cards CHROMIUM ADDRESS`. Prints what was seen as JSON.
import { chromium } from 'playwright-core';

const [what, executablePath, address] = process.argv.slice(2);
// As root Chromium runs without its sandbox or not at all.
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
page.setDefaultTimeout(120_000);

const origins = new Set();
const complaints = [];
page.on('request', (request) => origins.add(new URL(request.url()).origin));
page.on('pageerror', (error) => complaints.push(`${error}`));
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));

async function tryOut(operation, fill) {
  const block = page.locator(`#operations-${operation}`);
  await block.locator('.opblock-summary-control').click();
  await block.locator('.try-out__btn').click();
  await fill(block);
  await block.locator('.execute').click();
  const answer = block.locator('.live-responses-table .response').first();
  return {
    status: (await answer.locator('.response-col_status').innerText()).split('\n')[0],
    body: await answer.locator('.highlight-code code').first().innerText(),
  };
}

const look = {
  async docs() {
    await page.goto(`${address}/docs`);
    await page.locator('.opblock').first().waitFor();
    return {
      title: await page.locator('.info .title').innerText(),
      operations: await page.locator('.opblock').count(),
      names: await tryOut('Facts-get_names', (block) => block.locator('input[placeholder="drug"]').fill('alphamine')),
      check: await tryOut('Questions-check_medication_list', () => null),
    };
  },
  async cards() {
    await page.goto(address);
    await page.locator('body.done').waitFor();
    return {
      summary: await page.locator('h1').innerText(),
      detail: await page.locator('#detail').innerText(),
      elements: await page.locator('#detail *').evaluateAll((found) => found.map((each) => each.tagName)),
      seen: await page.evaluate(() => globalThis.seen),
      ran: await page.evaluate(() => globalThis.ran ?? false),
    };
  },
};

const seen = await look[what]();
await browser.close();
console.log(JSON.stringify({ ...seen, origins: [...origins], complaints }));
