// The lab as a person uses it, in Chromium. See README.md beside this file.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const home = path.resolve(import.meta.dirname, '../../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lab'));
const pictures = process.argv[2];
const notebook = path.join(folder, 'who.jsh');
fs.mkdirSync(path.join(folder, 'news'));
fs.writeFileSync(path.join(folder, 'news', 'a.txt'), 'التقى أنتوني بلينكن الرئيس المصري عبد الفتاح السيسي في القاهرة.\n');
fs.writeFileSync(path.join(folder, 'news', 'b.txt'), 'Antony Blinken met Abdel Fattah el-Sisi in Cairo on Thursday.\n');
fs.writeFileSync(notebook, `// %% [markdown]
// # من التقى من؟
// %% parameters
String in = param("in", "news");
int most = param("most", 3);
// %%
Corpus corpus = Kabar.open(in);
// %%
corpus.counts(ACTOR).top(most)
//> old
// %%
corpus.timeline(ACTOR, MONTH).plot()
// %%
corpus.countz(ACTOR)
`);

const lab = spawn(path.join(home, 'kabar'), ['lab', '--port', '0', '--no-browser'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((found, failed) => {
  let said = '';
  lab.stdout.on('data', data => { said += data; const at = said.match(/http:\S+/); if (at) { found(at[0]); } });
  lab.on('exit', code => failed(new Error('the lab ended with ' + code)));
});
const base = new URL(url).origin;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
});
let passed = 0;
try {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', e => wrong.push(e.message));
  page.on('console', m => { if (m.type() === 'error' && !m.text().includes('status of 4')) { wrong.push(m.text()); } });
  page.on('request', r => { if (!r.url().startsWith(base)) { wrong.push('fetched ' + r.url()); } });
  const state = words => page.waitForFunction(w => document.getElementById('state').textContent.includes(w), words);
  const step = async (name, check) => {
    await check();
    if (pictures) { await page.screenshot({ path: path.join(pictures, name.replaceAll(' ', '-') + '.png') }); }
    console.log('ok ' + name);
    passed++;
  };

  await step('lists the notebooks', async () => {
    await page.goto(url);
    await page.click('text=من التقى من؟');
    await page.waitForSelector('textarea.code');
  });
  await step('names a wrong value beside its field', async () => {
    await page.fill('#parameter-most', 'three');
    await page.click('#run');
    await state('Not run');
    assert.match(await page.textContent('#parameters'), /'three' is not a whole number/);
  });
  await step('shows the cells up to the one that fails', async () => {
    await page.fill('#parameter-most', '2');
    await page.keyboard.press('Enter');
    await state('Failed');
    assert.match(await page.textContent('#message'), /^who\.jsh, line 14: .*Did you mean counts\?/);
    assert.equal(await page.locator('table.data').first().locator('tbody tr').count(), 2);
    assert.equal(await page.locator('.plot svg').count(), 1);
    assert.equal(await page.locator('td[dir=auto]').first().isVisible(), true);
  });
  await step('leads from a number to its sentences', async () => {
    await page.locator('table.data td.n a').first().click();
    const dialog = page.locator('dialog[open]');
    assert.equal(await dialog.locator('mark').count() > 0, true);
    assert.equal(await dialog.locator('q[dir=auto]').count() > 0, true);
    await page.keyboard.press('Escape');
  });
  await step('gives a table as a file', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a.csv').first().click()]);
    assert.equal(file.suggestedFilename(), 'who-1.csv');
    assert.match(fs.readFileSync(await file.path(), 'utf8'), /^\uFEFF"actor","name"/);
  });
  await step('saves an edited cell and nothing else', async () => {
    const before = fs.readFileSync(notebook, 'utf8');
    await page.locator('textarea.code').last().fill('corpus.size()');
    assert.equal(await page.locator('.output.stale').count(), 1);
    await page.keyboard.press('Control+s');
    await state('Saved');
    assert.equal(fs.readFileSync(notebook, 'utf8'), before.replace('corpus.countz(ACTOR)', 'corpus.size()'));
  });
  await step('asks before it overwrites what has changed on disk', async () => {
    fs.appendFileSync(notebook, '// %%\nwhile (true) {}\n');
    await page.locator('textarea.code').last().fill('corpus.size() + 1');
    await page.click('#save');
    await page.click('text=Take what is on disk');
    await page.waitForFunction(() => document.querySelectorAll('textarea.code').length === 6);
  });
  await step('adds a cell', async () => {
    await page.locator('section.cell').nth(2).hover();
    await page.locator('section.cell').nth(2).locator('.add >> text=+ code').click();
    await page.keyboard.type('40 + 2');
    await page.keyboard.press('Control+s');
    await state('Saved');
    assert.match(fs.readFileSync(notebook, 'utf8'), /Kabar\.open\(in\);\n\/\/ %%\n40 \+ 2\n\/\/ %%\n/);
  });
  await step('stops what does not end', async () => {
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => [...document.querySelectorAll('section.cell')].at(-1).dataset.state === 'running');
    await page.click('#stop');
    await state('Stopped');
    assert.match(await page.locator('section.cell').nth(3).textContent(), /42/);
  });
  await step('looks through articles', async () => {
    await page.goto(base + '/corpus?in=news');
    await page.click('nav >> text=Actors');
    await page.waitForSelector('text=Antony Blinken');
    await page.locator('table.data td.n a').first().click();
    await page.locator('dialog cite a').first().click();
    await page.waitForSelector('article.marked');
    await page.fill('#words', 'القاهرة, Cairo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => [...document.querySelectorAll('th')].some(h => h.textContent === 'match'));
    assert.equal(await page.locator('table.data tbody tr').count(), 2);
  });
  assert.deepEqual(wrong, []);
  console.log(passed + ' passed, 0 failed');
} finally {
  await browser.close();
  lab.kill('SIGINT');
  fs.rmSync(folder, { recursive: true });
}
