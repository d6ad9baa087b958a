import {writeFileSync,mkdirSync} from "node:fs";
import {socialPictures} from "./build/socialPictures.ts";
import {loadAtlas} from "./build/loadAtlas.ts";
const built=await loadAtlas("/work/main","movements-2019");
const p=await socialPictures("/work/main",built);
for(const f of p){writeFileSync("/tmp/cards/"+f.fileName.split("/")[1]+".png",f.source);}
