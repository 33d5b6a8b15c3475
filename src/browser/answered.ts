/** Shows the answer to what the address asked for. public/before-answer.js keeps its place until then. */
export function showAnswered(): void {
  delete document.documentElement.dataset['answering'];
}
