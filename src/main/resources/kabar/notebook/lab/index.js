import { ask, byId, element } from '/lab.js';

try {
  const told = await (await ask('/api/notebooks')).json();
  byId('folder').textContent = told.folder;
  byId('state').textContent = told.notebooks.length ? '' : 'There is no notebook (.jsh) in this folder or below it.';
  told.notebooks.forEach(notebook => {
    const link = element('a', { href: '/notebook?path=' + encodeURIComponent(notebook.path), dir: 'auto' }, notebook.title);
    const item = element('li', {}, element('div', {}, link, ' ', element('code', {}, notebook.path)));
    if (notebook.description) { item.append(element('p', { dir: 'auto' }, notebook.description)); }
    if (notebook.problem) { item.append(element('p', { className: 'wrong' }, notebook.problem)); }
    byId('notebooks').append(item);
  });
  told.corpora.forEach((corpus, i) => {
    byId('corpora').append(element('option', { value: corpus }));
    if (i < 12) { byId('found').append(element('a', { href: '/corpus?in=' + encodeURIComponent(corpus) }, corpus), ' '); }
  });
} catch (e) {
  byId('state').textContent = e.message;
}

byId('corpus').addEventListener('submit', e => {
  e.preventDefault();
  location.href = '/corpus?in=' + encodeURIComponent(byId('in').value.trim());
});
