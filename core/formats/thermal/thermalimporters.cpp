// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermalimporters.h"

namespace vitrine::thermal
{

std::vector<Importer> importers()
{
    return {netzschText(),    universalAnalysisText(), triosText(),      stareText(),       pyrisText(),  calistoText(), dil805Text(),
            netzschWorkbook(), triosWorkbook(),        eplexorWorkbook(), netzschNative(), triosNative()};
}

} // namespace vitrine::thermal
