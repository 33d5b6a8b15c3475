// Runs before the first paint.
const page = document.documentElement;

// Colours and type by the reader's choice (page-tools.ts, choose-type.ts).
try {
  for (const choice of ['theme', 'text-size', 'line-spacing', 'sentence-links']) {
    const step = localStorage.getItem(choice);
    if (step) page.setAttribute(`data-${choice}`, step);
  }
} catch {
  // A browser that keeps nothing follows its own setting.
}

// A script answers what the address asks of this page (src/browser/answered.ts). Until then the page
// shows the question and the place of the answer; if no script comes, itself as it was built.
const asked = new URLSearchParams(location.search);
const answers = (page.getAttribute('data-answers') ?? '').split(' ');
if (answers.some((name) => asked.has(name))) {
  page.setAttribute('data-answering', '');
  document.addEventListener('readystatechange', showQuestion, { once: true });
  addEventListener('error', showUnanswered, true);
  setTimeout(showUnanswered, 10_000);
}

function showQuestion() {
  if (!page.hasAttribute('data-answering')) return;
  for (const field of document.querySelectorAll('main [name]')) fillField(field);
  for (const facet of document.querySelectorAll('details:has(:checked) [data-chosen]')) {
    const { length } = facet.closest('details').querySelectorAll(':checked');
    facet.textContent = facet.getAttribute('data-chosen').replace('{count}', length);
  }
  for (const name of document.querySelectorAll('[data-asked]'))
    name.hidden = !valuesOf('plans').includes(name.getAttribute('data-asked'));
  page.setAttribute('data-answering', 'asked');
  say('waiting');
}

function valuesOf(name) {
  return asked.getAll(name).join().split(',');
}

function fillField(field) {
  if (field.type === 'checkbox') field.checked ||= valuesOf(field.name).includes(field.value);
  else if (asked.has(field.name)) field.value = asked.get(field.name);
  // A choice that there is not leaves a list without any.
  if (field.selectedIndex < 0) field.selectedIndex = 0;
}

/** Called by a script that does not come, by a fault in one, and after a while. */
function showUnanswered({ target } = {}) {
  const isOther = target instanceof Element && target.localName !== 'script';
  if (isOther || !page.hasAttribute('data-answering')) return;
  page.removeAttribute('data-answering');
  say('unanswered');
}

function say(state) {
  for (const line of document.querySelectorAll(`[data-${state}]`))
    line.textContent = line.getAttribute(`data-${state}`);
}
