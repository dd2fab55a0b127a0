import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react()],
  build: { outDir: "../../../dist/desk/web", emptyOutDir: true, sourcemap: false, target: "es2024" },
  server: { proxy: { "/api": "http://127.0.0.1:4600" } },
});
