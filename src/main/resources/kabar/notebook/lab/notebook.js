// A notebook: its parameters as a form, its cells, and a run from top to bottom whose cells come in one by one.
import { ask, byId, choose, element, events } from '/lab.js';
import { Editor } from '/editor.js';

const path = new URLSearchParams(location.search).get('path') || '';
const TYPES = { text: 'text', whole_number: 'whole number', truth: 'true or false', day: 'day' };
let saved = '', stamp = '', run = 0, running = false, turn = 0;

const editor = new Editor(byId('cells'), (cell, looks) => {
  byId('save').disabled = editor.text() === saved;
  stale(cell);
  if (looks) { redraw(); }
});

function say(text) { byId('state').textContent = text; }

// What went wrong, with the way to its cell.
function complain(text, cell) {
  const place = byId('message');
  place.replaceChildren();
  place.hidden = !text;
  if (!text) { return; }
  place.append(element('pre', { className: 'failure', dir: 'auto' }, text));
  const line = text.match(/, line (\d+)/);
  const at = cell || (line && editor.at(+line[1]));
  if (at) {
    at.section.dataset.state = 'failed';
    place.append(element('button', { type: 'button', className: 'quiet', onclick: () => { at.section.scrollIntoView({ block: 'center' }); at.area.focus({ preventScroll: true }); } }, 'Go to the cell'));
  }
}

// What stands below an edited cell is from before the edit.
function stale(cell) {
  const from = editor.cells.indexOf(cell);
  editor.cells.forEach((c, i) => { if (i >= from && c.output.childElementCount > 0) { c.output.classList.add('stale'); } });
}

function form(parameters) {
  const place = byId('parameters');
  const given = values();
  place.replaceChildren();
  place.hidden = parameters.length === 0;
  parameters.forEach(parameter => {
    const value = given[parameter.name] === undefined ? parameter.standard : given[parameter.name];
    const id = 'parameter-' + parameter.name;
    const common = { id, name: parameter.name, 'aria-describedby': id + '-about' };
    const field = parameter.type === 'truth'
      ? element('select', common, ...['true', 'false'].map(v => element('option', { value: v }, v)))
      : element('input', { ...common, type: 'text', dir: 'auto', autocomplete: 'off', inputMode: parameter.type === 'whole_number' ? 'numeric' : 'text', placeholder: parameter.type === 'day' ? '2024-02-28' : '' });
    field.value = value;
    field.dataset.standard = parameter.standard;
    field.addEventListener('input', () => wrong(field, ''));
    const standard = element('bdi', {}, parameter.standard || '(empty)');
    place.append(element('div', { className: 'parameter-field' }, element('label', { htmlFor: id }, parameter.name), field,
      element('small', { id: id + '-about' }, element('span', {}, TYPES[parameter.type] + ' · default ', standard), element('span', { className: 'wrong' }))));
  });
}

// Those that are not the default.
function values() {
  const given = {};
  byId('parameters').querySelectorAll('[name]').forEach(f => { if (f.value !== f.dataset.standard) { given[f.name] = f.value; } });
  return given;
}

function wrong(field, problem) {
  field.setAttribute('aria-invalid', problem ? 'true' : 'false');
  field.parentElement.querySelector('.wrong').textContent = problem.replace(/^parameter [^:]*: /, '');
}

async function open() {
  byId('file').textContent = path;
  document.title = path + ' · Kabar';
  try {
    take(await (await ask('/api/notebook?path=' + encodeURIComponent(path))).json());
  } catch (e) {
    complain(e.message);
  }
}

function take(draft) {
  form(draft.parameters);
  editor.load(draft);
  saved = editor.text();
  stamp = draft.stamp;
  byId('save').disabled = true;
  byId('run').disabled = running;
  document.title = (draft.title || path) + ' · Kabar';
  complain(draft.problem || '');
}

// Texts, lines and parameters as they are with all edits; the cells are made anew only where marks came or went.
async function redraw() {
  const draft = await (await ask('/api/draft', { path, text: editor.text() })).json();
  form(draft.parameters);
  if (draft.parts.length !== editor.present().length) {
    editor.load(draft);
    return;
  }
  editor.present().forEach((cell, i) => { if (cell.shown) { cell.shown.innerHTML = draft.parts[i].html; } });
}

function table(output) {
  output.querySelectorAll('table.data').forEach(data => {
    const number = data.id.slice(1);
    const name = path.split('/').pop().replace(/\.jsh$/, '');
    const link = element('a', { href: '/api/table?run=' + run + '&table=' + number + '&name=' + encodeURIComponent(name), className: 'csv', download: '', title: 'The table as a file for spreadsheets' }, 'CSV');
    (output.querySelector('#' + data.id).closest('.scroll')).after(link);
  });
}

const happens = {
  run(e) { run = e.run; },
  begins(e) { const cell = editor.present()[e.cell]; cell.section.dataset.state = 'running'; say('Running …'); },
  cell(e) {
    const cell = editor.present()[e.cell];
    cell.section.dataset.state = e.failed ? 'failed' : 'done';
    cell.output.innerHTML = e.html;
    byId('sentences').querySelector('ol').insertAdjacentHTML('beforeend', e.sentences);
    const sentences = byId('sentences').querySelectorAll('li').length;
    byId('sentences').hidden = sentences === 0;
    byId('led').textContent = sentences;
    table(cell.output);
    cell.output.dispatchEvent(new CustomEvent('partcome', { bubbles: true }));
  },
  failed(e) {
    const cell = editor.present().find(c => c.section.dataset.state === 'failed');
    complain(e.message, cell);
    say('Failed');
    if (cell) { cell.section.scrollIntoView({ block: 'nearest' }); }
  },
  stopped() { say('Stopped'); },
  done(e) {
    const place = byId('result');
    const files = e.files.filter(f => f !== 'run.json');
    place.replaceChildren('Written to ', element('code', {}, e.folder), ': ');
    files.forEach((file, i) => {
      const href = '/api/file?path=' + encodeURIComponent(e.folder + '/' + file);
      place.append(i ? ', ' : '', element('a', file.endsWith('.html') ? { href, target: '_blank', rel: 'noopener' } : { href, download: '' }, file));
    });
    place.hidden = false;
    if (!e.failed) { say('Done in ' + ((performance.now() - happens.since) / 1000).toFixed(1) + ' s'); }
  }
};

function clear() {
  editor.cells.forEach(cell => { cell.output.replaceChildren(); cell.output.classList.remove('stale'); delete cell.section.dataset.state; });
  byId('sentences').querySelector('ol').replaceChildren();
  byId('sentences').hidden = true;
  byId('result').hidden = true;
  complain('');
}

function close() { if (run) { navigator.sendBeacon('/api/close', JSON.stringify({ run })); run = 0; } }

async function start() {
  if (running) { return; }
  const mine = ++turn;
  running = true;
  byId('run').disabled = true;
  byId('stop').disabled = false;
  say('Starting …');
  close();
  try {
    const given = values();
    await redraw();
    clear();
    happens.since = performance.now();
    const answer = await ask('/api/run', { path, text: editor.text(), values: given });
    for await (const event of events(answer)) { if (mine === turn && happens[event.event]) { happens[event.event](event); } }
  } catch (e) {
    const problems = e.told && e.told.values || {};
    const fields = Object.keys(problems).map(name => byId('parameter-' + name)).filter(f => f);
    fields.forEach(field => wrong(field, problems[field.name]));
    if (fields.length) { fields[0].focus(); } else { complain(e.message); }
    say(fields.length ? 'Not run' : 'Failed');
  } finally {
    editor.cells.forEach(cell => { if (cell.section.dataset.state === 'running') { delete cell.section.dataset.state; } });
    running = false;
    byId('run').disabled = false;
    byId('stop').disabled = true;
  }
}

async function save() {
  const text = editor.text();
  if (text === saved) { return; }
  try {
    keep(text, await (await ask('/api/save', { path, text, stamp })).json());
  } catch (e) {
    if (e.status !== 409) { complain(e.message); say('Not saved'); return; }
    const answer = await choose(e.message, 'Save mine over it', 'Take what is on disk', 'Cancel');
    if (answer === 'Cancel') { return; }
    try {
      const disk = await (await ask('/api/notebook?path=' + encodeURIComponent(path))).json();
      if (answer === 'Take what is on disk') { clear(); take(disk); say(''); return; }
      keep(text, await (await ask('/api/save', { path, text, stamp: disk.stamp })).json());
    } catch (failed) { complain(failed.message); say('Not saved'); }
  }
}

function keep(text, draft) {
  saved = text;
  stamp = draft.stamp;
  byId('save').disabled = editor.text() === saved;
  say('Saved');
  form(draft.parameters);
}

byId('run').addEventListener('click', start);
byId('stop').addEventListener('click', () => { say('Stopping …'); ask('/api/stop', { run }).catch(e => complain(e.message)); });
byId('save').addEventListener('click', save);
byId('parameters').addEventListener('submit', e => e.preventDefault());
byId('parameters').addEventListener('keydown', e => { if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey) { e.preventDefault(); start(); } });
addEventListener('keydown', e => {
  if (!(e.ctrlKey || e.metaKey)) { return; }
  if (e.key === 's') { e.preventDefault(); save(); }
  if (e.key === 'Enter') { e.preventDefault(); start(); }
});
addEventListener('beforeunload', e => { if (editor.text() !== saved) { e.preventDefault(); } });
addEventListener('pagehide', close);
await open();
