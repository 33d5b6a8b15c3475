// Runs before the first paint of a page that answers its address.
// A script answers what the address asks of this page (src/browser/answered.ts). Until then the page
// shows the question and the place of the answer; if no script comes, itself as it was built.
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
// An address may ask for so much that its question would push the answer off the screen.
const LONGEST = 100;
const answers = (root.getAttribute('data-answers') ?? '').split(' ');
if (answers.some((name) => asked.has(name))) {
  root.setAttribute('data-answering', '');
  document.addEventListener('readystatechange', showQuestion, { once: true });
  addEventListener('error', showUnanswered, true);
  setTimeout(showUnanswered, 10_000);
}

function showQuestion() {
  if (!root.hasAttribute('data-answering')) return;
  for (const field of document.querySelectorAll('main [name]')) fillField(field);
  for (const facet of document.querySelectorAll('details:has(:checked) [data-chosen]')) {
    const { length } = facet.closest('details').querySelectorAll(':checked');
    facet.textContent = facet.getAttribute('data-chosen').replace('{count}', length);
  }
  const values = new Set(answers.filter((name) => asked.has(name)).flatMap(valuesOf));
  const words = [...values].filter(Boolean).map(nameOf).join(' · ');
  for (const line of document.querySelectorAll('[data-question]'))
    line.textContent = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  root.setAttribute('data-answering', 'asked');
  say('waiting');
}

/** The words for a value on this page; else the value, as somebody may have typed it. */
function nameOf(value) {
  const key = CSS.escape(value);
  const name = document.querySelector(`[data-asked="${key}"], [value="${key}"] + .name`);
  return name?.textContent.trim() ?? value;
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
  if (isOther || !root.hasAttribute('data-answering')) return;
  root.removeAttribute('data-answering');
  say('unanswered');
}

function say(state) {
  for (const line of document.querySelectorAll(`[data-${state}]`)) {
    line.textContent = line.getAttribute(`data-${state}`);
    line.removeAttribute('data-rest');
  }
}
