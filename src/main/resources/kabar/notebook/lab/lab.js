// What all pages of the lab share.

// An element with properties and children; texts are texts, never HTML.
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(properties).forEach(([key, value]) => {
    if (key in made && key !== 'list') { made[key] = value; } else { made.setAttribute(key, value); }
  });
  made.append(...children);
  return made;
}

export const byId = id => document.getElementById(id);

// Asks the lab; what it refuses is an error with its sentence, its status, and all it told.
export async function ask(path, body, options = {}) {
  let answer;
  try {
    answer = await fetch(path, body === undefined ? options : { method: 'POST', body: JSON.stringify(body), ...options });
  } catch (e) {
    if (e.name === 'AbortError') { throw e; }
    throw Object.assign(new Error('The lab does not answer; is it still running in its terminal?'), { status: 0, told: {} });
  }
  if (answer.ok) { return answer; }
  const text = await answer.text();
  let told = { message: text };
  try { told = JSON.parse(text); } catch (e) { /* A sentence. */ }
  throw Object.assign(new Error(told.message), { status: answer.status, told });
}

// The lines of JSON of an answer, as they come.
export async function* events(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value || '')).split('\n');
    rest = lines.pop();
    for (const line of lines) { if (line) { yield JSON.parse(line); } }
    if (done) { return; }
  }
}

// Asks a question with some answers; gives the one that was chosen, the last if the dialog is closed.
export function choose(question, ...answers) {
  return new Promise(chosen => {
    const dialog = element('dialog', { className: 'question' }, element('p', {}, question));
    const buttons = element('p', { className: 'buttons' });
    answers.forEach(answer => buttons.append(element('button', { type: 'button', onclick: () => { dialog.returnValue = answer; dialog.close(answer); } }, answer)));
    dialog.append(buttons);
    dialog.addEventListener('close', () => { dialog.remove(); chosen(answers.includes(dialog.returnValue) ? dialog.returnValue : answers[answers.length - 1]); });
    document.body.append(dialog);
    dialog.showModal();
  });
}
