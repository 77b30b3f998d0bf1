import { announcer } from "./dom";
import { makeFilters } from "./filters";
import { makeDock } from "./dock";
import { makeCopyButtons } from "./copy";
import { followKeys } from "./keys";

// The page is whole without this script, which adds filters, the texts beside each other, copying and keys.
const dock = makeDock();
document.body.append(announcer);
makeFilters();
makeCopyButtons();
followKeys(dock);
