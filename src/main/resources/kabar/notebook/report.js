// Sorting and filtering of tables, and the evidence behind a number. Without scripts the tables and links remain.
(function () {
  const fold = text => text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '').toLowerCase();
  const value = cell => cell === undefined ? NaN : parseFloat(cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent);

  // Those of the page, and of a part that came in later.
  const live = part => part.querySelectorAll('table.data').forEach(table => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    rows.forEach((row, i) => { row.dataset.row = i; });
    if (rows.length < 2) { return; }
    table.classList.add('live');
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      head.tabIndex = 0;
      const sort = () => {
        const number = head.classList.contains('n');
        const down = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : number;
        [...table.tHead.rows[0].cells].forEach(h => h.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        rows.sort((a, b) => {
          const x = a.cells[column], y = b.cells[column];
          const order = number ? (value(x) || 0) - (value(y) || 0) : x.textContent.localeCompare(y.textContent);
          return (down ? -order : order) || a.dataset.row - b.dataset.row;
        });
        rows.forEach(r => body.append(r));
      };
      head.addEventListener('click', sort);
      head.addEventListener('keydown', e => { if (e.key === 'Enter') { sort(); } });
    });
    if (rows.length > 7) {
      const filter = document.createElement('input');
      filter.type = 'search'; filter.className = 'filter'; filter.placeholder = 'filter ' + rows.length + ' rows'; filter.dir = 'auto';
      filter.setAttribute('aria-label', 'Show only rows that hold this text');
      filter.addEventListener('input', () => {
        const wanted = fold(filter.value);
        rows.forEach(r => { r.hidden = !fold(r.textContent).includes(wanted); });
      });
      table.parentElement.before(filter);
    }
  });
  live(document);
  document.addEventListener('partcome', e => live(e.target));

  // A number shows its sentences itself, so the list of all of them need not be open, nor fill the pages of a print.
  document.querySelectorAll('#sentences details').forEach(all => { all.open = false; });

  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.addEventListener('click', e => { if (e.target === dialog) { dialog.close(); } });

  // The sentence with these places marked: first and last character of each, one place after the other.
  function marked(sentence, places) {
    const q = document.createElement('q');
    q.dir = 'auto';
    let at = 0;
    places.sort((a, b) => a[0] - b[0] || b[1] - a[1]).forEach(([start, end]) => {
      if (end <= at) { return; }
      q.append(sentence.slice(at, Math.max(at, start)));
      const mark = document.createElement('mark');
      mark.textContent = sentence.slice(Math.max(at, start), end);
      q.append(mark);
      at = end;
    });
    q.append(sentence.slice(at));
    return q;
  }

  const few = (n, one) => n + ' ' + one + (n === 1 ? '' : 's');

  // All that some numbers count; a sentence that is counted twice is shown once, with both places marked.
  function show(places, name) {
    const list = document.createElement('ol');
    const sentences = new Map();
    let counted = 0, rows = 0, shown = 0;
    places.forEach(place => {
      counted += +place.dataset.n;
      rows += +place.dataset.rows;
      [...place.children].forEach(reference => {
        shown++;
        if (reference.hash && sentences.has(reference.hash)) { sentences.get(reference.hash).push(reference); return; }
        const item = document.createElement('li');
        list.append(item);
        if (reference.hash) { sentences.set(reference.hash, [item, reference]); } else { item.textContent = reference.textContent; item.dir = 'auto'; }
      });
    });
    const articles = new Set();
    sentences.forEach(([item, ...references], hash) => {
      const sentence = document.querySelector(hash);
      const cite = sentence.querySelector('cite');
      articles.add(cite.textContent.split(' · ')[0]);
      const marks = references.flatMap(r => (r.dataset.m || '').match(/\d+ \d+/g) || []).map(m => m.split(' ').map(Number));
      item.append(cite.cloneNode(true), marked(sentence.querySelector('q').textContent, marks));
    });
    const head = document.createElement('header');
    const title = document.createElement('span');
    title.append(name, document.createElement('br'));
    const sum = document.createElement('small');
    sum.textContent = counted + (shown < rows ? ', of which the first ' + shown + ' stand here,' : '')
      + (sentences.size ? ' in ' + few(sentences.size, 'sentence') + ' of ' + few(articles.size, 'article') : '');
    title.append(sum);
    const close = document.createElement('button');
    close.textContent = '✕'; close.setAttribute('aria-label', 'close'); close.onclick = () => dialog.close();
    head.append(title, close);
    dialog.replaceChildren(head, list);
    dialog.showModal();
    dialog.scrollTop = 0;
  }

  document.addEventListener('click', e => {
    const link = e.target.closest('table.data a[href^="#e"]');
    const place = link && document.querySelector(link.hash);
    if (place) { e.preventDefault(); show([place], place.previousElementSibling.textContent); }
  });

  // A click on a plot means one or more rows of the table below it, and there the column that is drawn.
  document.addEventListener('plotclick', e => {
    const table = document.getElementById(e.detail.table);
    const column = [...table.tHead.rows[0].cells].findIndex(h => h.textContent === e.detail.column);
    const places = e.detail.rows
      .map(row => table.querySelector('tr[data-row="' + row + '"]'))
      .map(row => row && row.cells[column].querySelector('a'))
      .map(link => link && document.querySelector(link.hash)).filter(place => place);
    if (places.length > 0) { show(places, places.length > 1 ? e.detail.name : places[0].previousElementSibling.textContent); }
  });
})();
