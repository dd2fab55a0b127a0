// A hundred slices of one large font; the list of them is loaded only when Chinese is read.
import "@fontsource/noto-sans-sc/400.css";
import "@fontsource/noto-sans-sc/600.css";
