"use strict";
// "/" goes to the search field, as on most reference sites; never while something is being typed.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  document.getElementById("page:search").select();
});

// A link into a folded part unfolds it.
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  for (let box = target; box; box = box.parentElement) {
    if (box instanceof HTMLDetailsElement) box.open = true;
  }
  if (target) target.scrollIntoView();
}
window.addEventListener("hashchange", unfold);
if (location.hash) unfold();

// In a narrow window the list of pages is folded away: the text comes first.
const unfolder = document.querySelector(".side .unfold");
if (unfolder) {
  unfolder.addEventListener("click", () => {
    const isOpen = unfolder.closest(".side").classList.toggle("unfolded");
    unfolder.setAttribute("aria-expanded", String(isOpen));
  });
}

// A long list of pages begins where this page is.
const here = document.querySelector(".side [aria-current]");
if (here) here.closest(".side").scrollTop = here.offsetTop - 120;

// What works by script only is shown by script only.
for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
