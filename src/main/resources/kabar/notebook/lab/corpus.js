// A corpus: its articles, its actors, words in their sentences, and from each the way to the others. The view is part of the address.
import { ask, byId, element, events } from '/lab.js';

const path = new URLSearchParams(location.search).get('in') || '';
const HEADS = { articles: () => 'Articles', actors: () => 'Actors', search: words => words, article: id => id, actor: id => id };
let run = 0, asked = 0, opening = null;

function view() {
  const [what, ...words] = decodeURIComponent(location.hash.slice(1)).split('=');
  return HEADS[what] ? { what, words: words.join('=') } : { what: 'articles', words: '' };
}

const to = (what, words) => '#' + what + '=' + encodeURIComponent(words);

function complain(text) {
  byId('message').replaceChildren(text ? element('pre', { className: 'failure', dir: 'auto' }, text) : '');
  byId('message').hidden = !text;
}

// Opens the corpus; it stays open until the page goes, or nobody has asked for long.
async function reopen() {
  byId('state').textContent = 'Reading …';
  run = 0;
  for await (const event of events(await ask('/api/corpus', { in: path }))) {
    if (event.event === 'run') { run = event.run; }
    if (event.event === 'open') { byId('state').textContent = event.summary; return; }
    if (event.message) { throw new Error(event.message); }
  }
  throw new Error('The articles could not be read to the end.');
}

async function question() {
  const { what, words } = view();
  const mine = ++asked;
  byId('head').textContent = HEADS[what](words);
  document.querySelectorAll('nav a').forEach(a => { if (a.hash === '#' + what) { a.setAttribute('aria-current', 'page'); } else { a.removeAttribute('aria-current'); } });
  if (what === 'search') { byId('words').value = words; }
  byId('view').classList.add('stale-view');
  const put = async () => (await ask('/api/ask', { run, ask: mine, what, words })).json();
  try {
    opening = opening || reopen();
    await opening;
    let answer;
    try {
      answer = await put();
    } catch (e) {
      if (e.status !== 404) { throw e; }
      opening = reopen();
      await opening;
      answer = await put();
    }
    if (mine === asked) { show(answer); }
  } catch (e) {
    complain(e.message);
    byId('state').textContent = '';
    run = 0;
    opening = null;
  }
}

// Articles and actors in tables lead to their own views.
function lead(part) {
  part.querySelectorAll('table.data').forEach(table => {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const what = { article: 'article', actor: 'actor', a: 'actor', b: 'actor' }[head.textContent];
      if (!what) { return; }
      [...table.tBodies[0].rows].forEach(row => {
        const cell = row.cells[column], id = cell.textContent;
        if (id && (what === 'article' || id.includes(':'))) { cell.replaceChildren(element('a', { href: to(what, id) }, id)); }
      });
    });
  });
}

// What the sentence behind a number tells as well, so that its words have room.
function hide(part, columns) {
  part.querySelectorAll('table.data').forEach(table => {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (columns.includes(head.textContent)) { [...table.rows].forEach(row => { row.cells[column].hidden = true; }); }
    });
  });
}

function csv(part, number) {
  part.querySelectorAll('table.data').forEach(data => {
    const table = number * 100 + +data.id.slice(1);
    const name = view().what;
    data.closest('.scroll').after(element('a', { href: '/api/table?run=' + run + '&table=' + table + '&name=' + name, className: 'csv', download: '', title: 'The table as a file for spreadsheets' }, 'CSV'));
  });
}

function show(e) {
  complain(e.problem || '');
  const { what, words } = view();
  byId('head').textContent = (e.parts && e.title) || HEADS[what](words);
  document.title = byId('head').textContent + ' · ' + path + ' · Kabar';
  const place = byId('view');
  place.classList.remove('stale-view');
  place.replaceChildren();
  byId('sentences').querySelector('ol').innerHTML = e.sentences;
  const sentences = byId('sentences').querySelectorAll('li').length;
  byId('sentences').hidden = sentences === 0;
  byId('led').textContent = sentences;
  (e.parts || []).forEach(part => {
    const section = element('section', {});
    if (part.heading) { section.append(element('h2', {}, part.heading)); }
    const body = element('div', {});
    body.innerHTML = part.html;
    section.append(body);
    place.append(section);
  });
  lead(place);
  if (what === 'search') { hide(place, ['publisher', 'language', 'story']); }
  csv(place, e.ask);
  place.dispatchEvent(new CustomEvent('partcome', { bubbles: true }));
  scrollTo(0, 0);
  if (document.activeElement === document.body) { byId('head').focus({ preventScroll: true }); }
}

// The sentences behind a number tell their article; it is a way to it.
function cites(dialog) {
  dialog.querySelectorAll('li > cite').forEach(cite => {
    const [id, ...rest] = cite.textContent.split(' · ');
    if (!cite.querySelector('a')) { cite.replaceChildren(element('a', { href: to('article', id), onclick: () => dialog.close() }, id), rest.length ? ' · ' + rest.join(' · ') : ''); }
  });
}

byId('search').addEventListener('submit', e => {
  e.preventDefault();
  const words = byId('words').value.trim();
  if (words) { location.hash = to('search', words); }
});
addEventListener('hashchange', question);
addEventListener('pagehide', () => { if (run) { navigator.sendBeacon('/api/close', JSON.stringify({ run })); } });
document.querySelectorAll('body > dialog').forEach(dialog => new MutationObserver(() => cites(dialog)).observe(dialog, { childList: true }));

byId('file').textContent = path;
document.title = path + ' · Kabar';
question();
