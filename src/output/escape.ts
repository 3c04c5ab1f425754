// Text from elsewhere made safe to print on a terminal.

/** The text with control, format and lone surrogate characters as escapes, "\u{1b}". */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
