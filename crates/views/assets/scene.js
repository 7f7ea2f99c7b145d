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

// Whoever watches the end of a list, and nothing else, goes on watching it.

const work = document.getElementById("zone-work");
const LISTS = ["contributions", "turns"];

const isSeen = (node) => {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

function follow(changes) {
  if (!document.querySelector('.scene-place[data-place="watch"]')) return;
  const { target, addedNodes } = changes.at(-1);
  const came = [...addedNodes].filter((node) => node.localName === "li").at(-1);
  const before = came?.previousElementSibling;
  if (!LISTS.includes(target.id) || came !== target.lastElementChild || !before || !isSeen(before)) return;
  came.scrollIntoView({ block: "nearest" });
}

if (work) new MutationObserver(follow).observe(work, { childList: true, subtree: true });
