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

// A button beside each program copies it.
function offerCopy(code) {
  const frame = document.createElement("div");
  const button = document.createElement("button");
  frame.className = "program";
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent.trimEnd());
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  code.replaceWith(frame);
  frame.append(code, button);
}
if (navigator.clipboard) document.querySelectorAll("main pre, article pre").forEach(offerCopy);

// What works by script only is shown by script only.
for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
