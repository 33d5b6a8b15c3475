import {
  keepChoice,
  readChoice,
  type ReadingChoice,
  showChoice,
  stepOf,
} from '#src/browser/reading-choices.ts';

/** Lets the reader choose size and spacing, and keeps the choice on this device only. */
export function chooseType(tools: HTMLElement): void {
  for (const group of tools.querySelectorAll<HTMLElement>('[data-choice]')) startChoice(group);
  tools.dataset['ready'] = '';
}

function startChoice(group: HTMLElement): void {
  const choice = group.dataset['choice'] as ReadingChoice;
  const chosen = readChoice(choice);
  for (const input of group.querySelectorAll('input')) input.checked = input.value === chosen;
  group.addEventListener('change', ({ target }) => {
    const step = stepOf(choice, (target as HTMLInputElement).value);
    keepPlace(() => showChoice(choice, step));
    keepChoice(choice, step);
  });
}

/** Pixels at the top of the window that the bar may cover: what is read is below. */
const BAR = 64;

/** The text grows and shrinks around the line below the bar: nobody loses the place. */
function keepPlace(change: () => void): void {
  const blocks = [...document.querySelectorAll('.PlanReading [data-clause]')];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > BAR);
  const before = first?.getBoundingClientRect().top ?? 0;
  change();
  // Above the text nothing has moved.
  if (first && scrollY > 0) scrollBy(0, first.getBoundingClientRect().top - before);
}
