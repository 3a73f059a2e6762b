// Node 20 may end a process (code 13, without a word) while its loader thread still reads modules and nothing else is under way.
// This timer holds it; programs that are started with it end by process.exit.
setInterval(() => undefined, 1000)
