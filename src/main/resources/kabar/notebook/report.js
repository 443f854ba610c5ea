// Sorting and filtering of tables, and the evidence behind a number. Without scripts the tables and links remain.
(function () {
  const fold = text => text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '').toLowerCase();
  const value = cell => cell === undefined ? NaN : parseFloat(cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent);

  document.querySelectorAll('table.data').forEach(table => {
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

  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.addEventListener('click', e => { if (e.target === dialog) { dialog.close(); } });

  function marked(sentence, surface) {
    const q = document.createElement('q');
    q.dir = 'auto';
    let rest = sentence;
    for (let at = rest.indexOf(surface); surface && at >= 0; at = rest.indexOf(surface)) {
      q.append(rest.slice(0, at));
      const mark = document.createElement('mark');
      mark.textContent = surface;
      q.append(mark);
      rest = rest.slice(at + surface.length);
    }
    q.append(rest);
    return q;
  }

  function show(place) {
    const list = document.createElement('ol');
    [...place.children].forEach(reference => {
      const item = document.createElement('li');
      const sentence = reference.hash ? document.querySelector(reference.hash) : null;
      if (sentence) {
        item.append(sentence.querySelector('cite').cloneNode(true), marked(sentence.querySelector('q').textContent, reference.textContent));
      } else { item.textContent = reference.textContent; }
      list.append(item);
    });
    const head = document.createElement('header');
    const title = document.createElement('span');
    title.textContent = place.previousElementSibling.textContent + ': ' + place.children.length;
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
    if (place) { e.preventDefault(); show(place); }
  });
  document.addEventListener('plotclick', e => {
    const place = document.getElementById('e' + e.detail.table.slice(1) + '-' + e.detail.row);
    if (place) { show(place); }
  });
})();
