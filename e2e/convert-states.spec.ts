import { visitConvertStates } from "./convert-states.ts";
import { testStates } from "./test-states.ts";

testStates("Convert", visitConvertStates, [360, 800, 1280]);
