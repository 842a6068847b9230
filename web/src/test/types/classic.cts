// The classic script: a global name in pages, and a module for `require`.
import recourse = require("recourse");

const required: number | undefined = recourse.load("{}").start().on({ domain: "close", code: 1006 }, 0, 0).delayMs;

export = required;
