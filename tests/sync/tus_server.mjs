// The stock tus server: node tus_server.mjs FOLDER PORT; says its port once it listens.
import { Server } from "@tus/server";
import { FileStore } from "@tus/file-store";

const [folder, port] = process.argv.slice(2);
const server = new Server({
  path: "/files",
  datastore: new FileStore({ directory: folder }),
});
const listening = server.listen({ host: "127.0.0.1", port: Number(port) }, () => {
  console.log(listening.address().port);
});
