/** A text at this weight is a label wherever it stands. */
export const SURE_LABEL = 2;
/** In a row with several labels, less is enough. */
export const ROW_LABEL = 1;
/** In a cell, above other text, less is enough. */
export const CELL_LABEL = 0.5;
/** Words under this do not show that they are a label. */
export const WEAK_LABEL = 0.5;
