// Runs before the first paint: the colours that the reader chose (src/scripts/page-tools.ts keeps them).
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows its own setting.
}
