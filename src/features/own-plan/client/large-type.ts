import { keepChoice, readChoice, showChoice, STANDARD } from '#src/browser/reading-choices.ts';

/**
 * Makes the type of all plans large by one tap, and by another as it was; kept on this device. It is the size that
 * the tools of a reading page choose too.
 */
export function startLargeType(control: HTMLElement): void {
  const show = () => {
    const isLarge = ['large', 'largest'].includes(readChoice('text-size'));
    control.setAttribute('aria-pressed', String(isLarge));
    return isLarge;
  };
  show();
  control.addEventListener('click', () => {
    const step = show() ? STANDARD : 'largest';
    showChoice('text-size', step);
    keepChoice('text-size', step);
    show();
  });
  control.dataset['ready'] = '';
}
