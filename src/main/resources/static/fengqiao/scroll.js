// What is wider than the screen is moved by the keyboard too: it takes the focus while there is something to move.

const seen = new WeakSet();

function judge(box) {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}

const sizes = new ResizeObserver((changes) => changes.forEach(({target}) => judge(target.closest('.scroll'))));

function watch() {
  for (const part of document.querySelectorAll('.scroll, .scroll > *')) {
    if (!seen.has(part)) sizes.observe(part);
    seen.add(part);
  }
}

new MutationObserver(watch).observe(document, {childList: true, subtree: true});
watch();
