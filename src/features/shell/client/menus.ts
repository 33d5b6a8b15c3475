/**
 * The menus in the head open and shut by themselves. A script shuts them besides by Escape, and when
 * somebody goes on elsewhere: by a press, by the focus, or to another page and back.
 */
const menus = [...document.querySelectorAll<HTMLDetailsElement>('.NavMenu, [data-menu]')];

for (const menu of menus) {
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget) shutOutside(relatedTarget);
  });
}
addEventListener('pointerdown', ({ target }) => shutOutside(target));
addEventListener('pagehide', () => shutOutside(null));

function shutOutside(target: EventTarget | null): void {
  for (const menu of menus)
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
}
