import { messages } from "../text/localise.ts";

/** What is wrong with a list of passwords. No sentence shows what the list holds: with swapped columns its names are passwords. */
export const passwordListProblems = messages("passwordList.problems", {
  notText: "The list is not a text file. Save it as CSV (UTF-8).",
  empty: "The list of passwords is empty.",
  tooMany: "The list names more than the {most, plural, other {# files}} that KeySpec converts at a time.",
  more: "More lines have problems; they are not shown.",
  unclosedQuote: "Line {line} begins a cell with a double quote that is never closed.",
  textAfterQuote: "Line {line} has text after a closing double quote; inside of quotes write a quote twice.",
  oneColumn:
    "Line {line} has one column; it takes two, a file name and a password, with a {delimiter, select, comma {comma} semicolon {semicolon} other {tab}} between them.",
  moreColumns:
    "Line {line} has {count, plural, other {# columns}} instead of two; put a password that holds a {delimiter, select, comma {comma} semicolon {semicolon} other {tab}} into double quotes.",
  noName: "Line {line} names no file.",
  longName: "Line {line} has a file name of more than {most, plural, other {# characters}}.",
  longPassword: "Line {line} has a password of more than {most, plural, other {# characters}}.",
  conflict: "Line {line} names a file that an earlier line gives another password.",
});
