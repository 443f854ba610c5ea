// A notebook as text and as cells. What was not edited goes back as it came, byte for byte.
import { element } from '/lab.js';

const lineEnd = /\r?\n$|\r$/;
const MARKS = { code: '// %%', markdown: '// %% [markdown]', parameters: '// %% parameters' };

// The comment marks of a text cell are for the file only.
const uncommented = text => text.split('\n').map(l => l.replace(/^\s*\/\/ ?/, '')).join('\n');
const commented = text => text.split('\n').map(l => l ? '// ' + l : '//').join('\n');

export class Editor {
  // edited: told of each change; show: told of a text cell whose looks are wanted anew.
  constructor(place, edited) {
    this.place = place;
    this.edited = edited;
    this.cells = [];
  }

  load(draft) {
    this.before = draft.before;
    this.eol = draft.parts.some(p => /\r\n/.test(p.mark + p.source + p.tail)) ? '\r\n' : '\n';
    this.cells = draft.parts.map(part => this.cell(part));
    this.place.replaceChildren();
    this.cells.forEach(cell => this.place.append(cell.section));
    if (this.cells.length === 0) { this.place.append(this.adder(null)); }
    this.cells.forEach(cell => fit(cell.area));
  }

  // The cells that the text has.
  present() { return this.cells.filter(cell => !cell.removed); }

  text() {
    const texts = this.present().map(cell => cell.part.mark + this.source(cell) + cell.part.tail);
    return this.before + texts.map((text, i) => i + 1 < texts.length && text && !lineEnd.test(text) ? text + this.eol : text).join('');
  }

  source(cell) {
    if (cell.area.value === cell.first) { return cell.part.source; }
    const text = cell.area.value.replace(/\s+$/, '');
    const end = cell.part.source ? (cell.part.source.match(lineEnd) || [''])[0] : this.eol;
    return text ? (cell.part.kind === 'markdown' ? commented(text) : text).replaceAll('\n', this.eol) + (end || (cell.part.tail ? this.eol : '')) : '';
  }

  // The cell that holds a line of the text, 1-based.
  at(line) {
    let last = this.before.split('\n').length;
    return this.present().find(cell => {
      last += (cell.part.mark + this.source(cell) + cell.part.tail).split('\n').length - 1;
      return line < last;
    });
  }

  cell(part) {
    const cell = { part, removed: false };
    const text = part.source.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    const isText = part.kind === 'markdown';
    cell.first = isText ? uncommented(text) : text;
    cell.area = element('textarea', { className: isText ? 'prose' : 'code', value: cell.first, spellcheck: isText, wrap: isText ? 'soft' : 'off', dir: isText ? 'auto' : 'ltr',
      'aria-label': isText ? 'Text' : 'Code' + (part.title ? ': ' + part.title : part.line ? ' on line ' + part.line : ''), rows: 1 });
    cell.area.addEventListener('input', () => { fit(cell.area); this.edited(cell); });
    cell.output = element('div', { className: 'output' });
    cell.section = element('section', { className: isText ? 'cell text' : 'cell' });
    const remove = element('button', { type: 'button', className: 'quiet', title: 'Take this cell out', onclick: () => this.remove(cell) }, 'Remove');
    const tools = element('div', { className: 'tools' });
    if (isText) {
      cell.shown = element('div', { className: 'shown' });
      cell.shown.innerHTML = part.html;
      cell.edit = element('button', { type: 'button', className: 'quiet', onclick: () => this.write(cell) }, 'Edit');
      cell.shown.addEventListener('dblclick', () => this.write(cell));
      cell.area.hidden = part.line > 0;
      tools.append(cell.edit, remove);
      cell.section.append(tools, cell.shown, cell.area);
    } else {
      const head = element('span', { className: 'what' }, part.kind === 'parameters' ? 'parameters' : part.title);
      tools.append(remove, head);
      cell.section.append(tools, cell.area, cell.output);
    }
    cell.section.append(this.adder(cell));
    return cell;
  }

  // Between the source and the looks of a text.
  write(cell) {
    const open = cell.area.hidden;
    cell.area.hidden = !open;
    cell.shown.hidden = open;
    cell.edit.textContent = open ? 'Done' : 'Edit';
    if (open) { fit(cell.area); cell.area.focus(); } else { this.edited(cell, true); }
  }

  remove(cell) {
    cell.removed = true;
    const undo = element('p', { className: 'note removed' }, 'Removed. ');
    undo.append(element('button', { type: 'button', className: 'quiet', onclick: () => { cell.removed = false; undo.replaceWith(cell.section); this.edited(cell); } }, 'Undo'));
    cell.section.replaceWith(undo);
    undo.querySelector('button').focus();
    this.edited(cell);
  }

  adder(after) {
    const add = kind => {
      const cell = this.cell({ kind, title: '', line: 0, mark: MARKS[kind] + this.eol, source: '', tail: '', html: '' });
      if (cell.edit) { cell.edit.textContent = 'Done'; cell.shown.hidden = true; }
      this.cells.splice(after ? this.cells.indexOf(after) + 1 : 0, 0, cell);
      if (after) { after.section.after(cell.section); } else { this.place.prepend(cell.section); }
      fit(cell.area);
      cell.area.focus();
      this.edited(cell);
    };
    const button = (kind, name) => element('button', { type: 'button', className: 'quiet', onclick: () => add(kind) }, name);
    return element('div', { className: 'add' }, button('code', '+ code'), button('markdown', '+ text'));
  }
}

// As high as what it holds.
function fit(area) {
  if (area.hidden) { return; }
  area.style.height = 'auto';
  area.style.height = area.scrollHeight + 2 + 'px';
}
