import { type ReadingChoice, STANDARD, stepOf } from '#src/features/reading/model/choices.ts';

/** Lets the reader choose size and spacing, and keeps the choice on this device only. */
export function chooseType(tools: HTMLElement): void {
  for (const group of tools.querySelectorAll<HTMLElement>('[data-choice]')) startChoice(group);
  tools.dataset['ready'] = '';
}

function startChoice(group: HTMLElement): void {
  const choice = group.dataset['choice'] as ReadingChoice;
  const root = document.documentElement;
  const attribute = `data-${choice}`;
  const chosen = stepOf(choice, root.getAttribute(attribute));
  for (const input of group.querySelectorAll('input')) input.checked = input.value === chosen;
  group.addEventListener('change', ({ target }) => {
    const step = stepOf(choice, (target as HTMLInputElement).value);
    keepPlace(() => {
      if (step === STANDARD) root.removeAttribute(attribute);
      else root.setAttribute(attribute, step);
    });
    keep(choice, step);
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

function keep(choice: ReadingChoice, step: string): void {
  try {
    if (step === STANDARD) localStorage.removeItem(choice);
    else localStorage.setItem(choice, step);
  } catch {
    // A browser that keeps nothing shows the choice on this page all the same.
  }
}
