/** Begins a line that says how far a program is; whoever started it shows such lines to people. */
export const progressMark = '» '
