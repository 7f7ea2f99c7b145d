// In a demonstration the circle waits for a visitor who is typing.

const EVERY = 3000;
let told = 0;

document.addEventListener("input", (event) => {
  const now = Date.now();
  if (now - told < EVERY || !event.target.closest("form[data-command]")) return;
  told = now;
  // A sign that is lost is followed by another.
  fetch("scene/hold", { method: "POST", headers: { "HX-Request": "true" } }).catch(() => {});
});

// Whoever watches is shown what is new, unless they are looking elsewhere themselves.

const REST = 8000;
let moved = 0;
for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) {
  document.addEventListener(kind, () => (moved = Date.now()), { passive: true });
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const work = document.getElementById("zone-work");

function show(changes) {
  const watches = document.querySelector('.scene-place[data-place="watch"]');
  if (!watches || Date.now() - moved < REST) return;
  const came = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node.localName === "li");
  came.at(-1)?.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
}

if (work) new MutationObserver(show).observe(work, { childList: true, subtree: true });
