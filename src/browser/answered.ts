/** Shows the page: what its address asked for is there. public/before-paint.js keeps it back until then. */
export function showAnswered(): void {
  delete document.documentElement.dataset['answering'];
}
