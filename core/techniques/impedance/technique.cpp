// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/impedance/analyses.h"
#include "techniques/impedance/importoptions.h"
#include "techniques/impedance/readers.h"

#include <QObject>

namespace vitrine::impedance
{

// What generic tables may call the columns, for the tables that the technique's own importer does not take first.
static std::vector<ColumnRecogniser> recognisers()
{
    const auto role = [](std::string_view name) { return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())); };
    std::vector<ColumnRecogniser> all;
    const auto add = [&](std::string_view name, const QStringList &names, const char *unit, double factor) {
        ColumnRecogniser one;
        one.role = role(name);
        one.names = names;
        one.unit = QString::fromLatin1(unit);
        one.factor = factor;
        one.assumedUnit = QString::fromLatin1(unit);
        all.push_back(std::move(one));
    };
    add(role::frequency, {"f", "freq", "frequency"}, "Hz", 1);
    add(role::impedanceReal, {"z'", "zre", "zreal", "rez", "realz"}, "Ohm", 1);
    add(role::impedanceImaginary, {"z''", "z\"", "zim", "zimag", "imz", "imagz"}, "Ohm", 1);
    add(role::impedanceImaginary, {"-z''", "-z\"", "-zim", "-zimag", "-imz", "-imagz"}, "Ohm", -1);
    return all;
}

Technique technique()
{
    Technique impedance;
    impedance.id = QStringLiteral("impedance");
    impedance.label = text(QT_TRANSLATE_NOOP("core", "Impedance"));
    impedance.importers = {gamryImporter(),       ecLabImporter(),   ecLabBinaryImporter(), zviewImporter(),    zahnerImporter(),        versaStudioImporter(),
                           novocontrolImporter(), autolabImporter(), iviumImporter(),       palmSensImporter(), lcrMeterImporter(),      impedanceTableImporter()};
    for (Importer &importer : impedance.importers)
        importer = withSpectrumOptions(std::move(importer));
    impedance.fromTable = spectrumFromTable;
    impedance.columns = recognisers();
    impedance.signatures = {{QStringLiteral("impedance"), {QStringLiteral("frequency"), QStringLiteral("impedance-real"), QStringLiteral("impedance-imaginary")}}};
    impedance.analyses = {circuitFitAnalysis(), dielectricAnalysis(), kramersKronigAnalysis(), relaxationTimesAnalysis(), arrheniusAnalysis()};
    impedance.views = {spectrumView(), nyquistView(), dielectricView(), relaxationView(), arrheniusView()};
    return impedance;
}

} // namespace vitrine::impedance
