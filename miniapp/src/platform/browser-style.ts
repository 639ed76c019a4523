/** Mini-programs are asked for no colours by their phones: they load no style for it. */
export {};
