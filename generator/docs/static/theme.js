"use strict";
// The choice of light or dark, for all pages: without one, the system's is taken. Read before anything is shown;
// so is whether scripts run, for what is folded away only where they can unfold it.
(() => {
  const KEY = "theme"; // the name under which furo keeps the same choice
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem(KEY) || "auto";
    } catch {
      return "auto"; // storage is off
    }
  };
  root.dataset.theme = read();
  root.classList.add("scripted");
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (read() === "auto" ? dark.matches : read() === "dark");
    const label = () => (button.textContent = isDark() ? "Light" : "Dark");
    button.hidden = false;
    label();
    dark.addEventListener("change", label);
    button.addEventListener("click", () => {
      const next = isDark() ? "light" : "dark";
      try {
        localStorage.setItem(KEY, next);
      } catch {
        return;
      }
      root.dataset.theme = next;
      document.body.dataset.theme = next;
      label();
    });
  });
})();
