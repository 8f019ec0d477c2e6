/** Sixteen signs that are in both alphabets or are digits, and look like nothing else: four bits each. */
export const codeAlphabet = 'ACEHKMPTXY246789';
