// Drives Chromium over its debugging pipe (no port, no dependency) and looks at a report.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [program, report] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "check-html-"));
const browser = spawn(
  program,
  ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank"],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
);

// Messages are JSON, each ended by a zero byte.
const waiting = new Map();
const events = [];
let rest = "";
let last = 0;
browser.stdio[4].on("data", (data) => {
  const messages = (rest + data).split("\0");
  rest = messages.pop();
  for (const message of messages.map((text) => JSON.parse(text))) {
    if (message.id) waiting.get(message.id)(message);
    else events.push(message);
  }
});
function send(method, params = {}, sessionId = undefined) {
  const id = ++last;
  browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
  return new Promise((resolve, reject) =>
    waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result))),
  );
}

const failures = [];
function check(name, holds, detail = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}${holds ? "" : ` ${JSON.stringify(detail)}`}`);
  if (!holds) failures.push(name);
}

// Runs in the page: everything that is measured there.
function measure() {
  const luminance = (color) => {
    const part = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = color.match(/[\d.]+/g).map((value) => part(value / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$/.test(color)) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const faint = [];
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasText || element.closest(".skip") || !element.checkVisibility()) continue;
    const pair = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort();
    const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    if (contrast < 4.5) faint.push([element.tagName, element.className, contrast.toFixed(2)]);
  }
  const count = (selector) => document.querySelectorAll(selector).length;
  return {
    articles: count("article.finding"),
    links: count("nav a"),
    targets: [...document.querySelectorAll('a[href^="#"]')].every((it) => document.getElementById(it.hash.slice(1))),
    withoutSteps: [...document.querySelectorAll("article")].filter((it) => !it.querySelector(".path > li")).length,
    withoutMark: [...document.querySelectorAll(".path > li")].filter((it) => !it.querySelector("mark")).length,
    keywords: count(".excerpt .keyword"),
    pages: count("details"),
    rows: count("#statistics tr"),
    lives: [...document.querySelectorAll("#map .life")].map((it) => it.querySelectorAll(".stage").length),
    unmarked: count(".stage.missing:not(:has(strong)), .stage.broken:not(:has(strong)), .stages .broken:not(:has(strong))"),
    headings: [...document.querySelectorAll("h1, h2")].map((it) => it.tagName).join("").match(/^H1(H2)+$/) !== null,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    background: getComputedStyle(document.body).backgroundColor,
    faint: faint.slice(0, 5),
  };
}

async function main() {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const page = (method, params) => send(method, params, sessionId);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await page("Runtime.evaluate", { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  };
  await page("Network.enable");
  await page("Log.enable");
  await page("Page.enable");
  const url = pathToFileURL(resolve(report)).href;
  const backgrounds = new Set();
  for (const [name, width, height, scheme] of [
    ["light", 1280, 900, "light"], ["dark", 1280, 900, "dark"], ["phone", 360, 740, "light"],
  ]) {
    await page("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 500 });
    await page("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    await page("Page.navigate", { url });
    while ((await evaluate("location.href + document.readyState")) !== `${url}complete`);
    const seen = await evaluate(`(${measure})()`);
    check(`${name}: findings, each linked`, seen.articles > 0 && seen.articles === seen.links, seen);
    check(`${name}: every finding has steps, every step a marked place`, seen.withoutSteps + seen.withoutMark === 0, seen);
    check(`${name}: source is highlighted`, seen.keywords > 0, seen);
    check(`${name}: links inside the page lead somewhere`, seen.targets, seen);
    const whole = seen.lives.length > 0 && seen.lives.every((stages) => stages === 7);
    check(`${name}: the life of ids, stage by stage`, whole && seen.unmarked === 0, seen);
    check(`${name}: pages of the lints, statistics, headings in order`, seen.pages > 0 && seen.rows >= 8 && seen.headings, seen);
    check(`${name}: the page does not scroll sideways`, seen.overflow <= 0, seen.overflow);
    check(`${name}: text has a contrast of 4.5 or more`, seen.faint.length === 0, seen.faint);
    backgrounds.add(seen.background);
    const { data } = await page("Page.captureScreenshot", { format: "png" });
    check(`${name}: there is a picture`, data.length > 10_000, data.length);
  }
  check("light and dark differ", backgrounds.size === 2, [...backgrounds]);

  const press = async (key, code, text) => {
    const common = { key, code: key, windowsVirtualKeyCode: code, text };
    await page("Input.dispatchKeyEvent", { type: "keyDown", ...common });
    await page("Input.dispatchKeyEvent", { type: "keyUp", ...common });
  };
  await press("Tab", 9);
  check("the first key stop skips to the findings", (await evaluate("document.activeElement.className")) === "skip");
  // A page with limits links them before the filters.
  for (let stops = 0; stops < 3 && (await evaluate("document.activeElement.id")) !== "show-error"; stops += 1) {
    await press("Tab", 9);
  }
  await press(" ", 32, " ");
  const shown = "[...document.querySelectorAll('article')].filter((it) => it.checkVisibility()).map((it) => it.classList[1])";
  const left = await evaluate(shown);
  check("the space key hides the errors", left.every((level) => level === "warning"), left);

  const requests = events.filter((it) => it.method === "Network.requestWillBeSent").map((it) => it.params.request.url);
  check("nothing but the page is loaded", requests.every((it) => it === url), requests);
  const errors = events.filter((it) => it.method === "Log.entryAdded").map((it) => it.params.entry.text);
  check("the browser complains about nothing", errors.length === 0, errors);
}

let code = 2;
try {
  await main();
  code = failures.length ? 1 : 0;
} catch (error) {
  console.error(error);
} finally {
  browser.once("exit", () => {
    rmSync(profile, { recursive: true, force: true });
    process.exit(code);
  });
  browser.kill();
}
