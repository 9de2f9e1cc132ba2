// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/examples.h"

#include "support/simulation/dynamicmechanical.h"
#include "support/simulation/infrared.h"
#include "support/simulation/massandlength.h"
#include "support/simulation/quantumdesign.h"
#include "support/simulation/thermogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::simulation
{

namespace
{

QJsonObject analysis(const char *id, const QJsonObject &parameters = {})
{
    QJsonObject object{{"analysis", id}};
    if (!parameters.isEmpty())
        object.insert("parameters", parameters);
    return object;
}

QJsonObject entry(const std::string &file, const QJsonArray &analyses)
{
    return {{"file", QString::fromStdString(file)}, {"analyses", analyses}};
}

QJsonArray magnetism()
{
    const QJsonObject correction{{"chi_diamagnetic", QJsonValue(QString::number(molarDiamagnetism))}};
    return {analysis("magnetometry.susceptibility", correction), analysis("magnetometry.curie-weiss", correction)};
}

// A figure of the outcomes of one analysis; of the named samples only when there are any.
QJsonObject figure(const char *key, const char *title, const char *view, const QJsonArray &of, const QJsonArray &samples = {})
{
    QJsonObject object{{"key", key}, {"title", title}, {"view", view}, {"of", of}};
    if (!samples.isEmpty())
        object.insert("samples", samples);
    return object;
}

} // namespace

std::vector<File> examples()
{
    std::vector<File> files;
    QJsonArray samples;
    for (const Compound &compound : compounds()) {
        const std::string stem = "TPrA-" + compound.metal + "-dca3_";
        const auto add = [&](const std::string &ending, auto &&write) {
            const std::string name = stem + ending.substr(0, ending.find('.'));
            files.push_back({stem + ending, write(name)});
            return stem + ending;
        };
        const QString formula = QString::fromStdString(compound.formula());

        const QJsonObject circuit{{"circuit", "p(R1,CPE1)-CPE2"}};
        samples.append(QJsonObject{
            {"name", formula},
            {"role", "crystal"},
            {"files",
             QJsonArray{
                 entry(add("crystal_DSC.txt", [&](const std::string &name) { return meltingThermogram(compound, name); }),
                       {analysis("calorimetry.peak", {{"baseline", "sigmoidal-tangential"}})}),
                 entry(add("crystal_TGA.txt", [&](const std::string &name) { return massLoss(compound, name); }), {analysis("thermogravimetry.decomposition")}),
                 entry(add("crystal_impedance.txt", [&](const std::string &name) { return impedanceSpectrum(compound, State::Crystal, name); }),
                       {analysis("impedance.circuit-fit", circuit)}),
                 entry(add("crystal_MT.dat", [&](const std::string &name) { return magneticMoment(compound, State::Crystal, name); }), magnetism()),
             }},
        });

        QJsonArray impedance{analysis("impedance.circuit-fit", circuit)};
        if (compound.permittivity)
            impedance.append(analysis("impedance.dielectric", {{"frequency", 2e6}}));
        samples.append(QJsonObject{
            {"name", QStringLiteral("a_g") + formula},
            {"role", "glass"},
            {"files",
             QJsonArray{
                 entry(add("glass_DSC.txt", [&](const std::string &name) { return glassThermogram(compound, name); }),
                       {analysis("calorimetry.glass-transition")}),
                 entry(add("glass_TMA.txt", [&](const std::string &name) { return lengthChange(compound, name); }), {analysis("dilatometry.expansion")}),
                 entry(add("glass_DMA.txt", [&](const std::string &name) { return modulusSweep(compound, name); }),
                       {analysis("dynamic-mechanical.relaxation"), analysis("dynamic-mechanical.activation-energy")}),
                 entry(add("glass_impedance.txt", [&](const std::string &name) { return impedanceSpectrum(compound, State::Glass, name); }), impedance),
                 entry(add("glass_MT.dat", [&](const std::string &name) { return magneticMoment(compound, State::Glass, name); }), magnetism()),
                 entry(add("glass_TTO.dat", [&](const std::string &name) { return thermalTransport(compound, name); }),
                       {analysis("thermal-transport.conductivity", {{"temperature", 300}})}),
                 entry(add("glass_FTIR.csv", [&](const std::string &name) { return infraredSpectrum(compound, name); }), {analysis("spectrum.peak")}),
             }},
        });
    }

    const QJsonObject example{
        {"title", "Hybrid perovskite crystals and their glasses"},
        {"notice", "Simulated data, not measured"},
        {"comment", "Computed from the values of Tables 1 and 2 of Shaw et al., Nature Chemistry 2021; a demonstration."},
        {"samples", samples},
        {"analyses", QJsonArray{analysis("magnetometry.reduced-fraction", {{"chi_diamagnetic", QString::number(molarDiamagnetism)}})}},
        {"figures",
         QJsonArray{
             figure("dsc", "Melting of the crystals", "calorimetry.thermogram", {"calorimetry.peak"}),
             figure("glass-transition", "Glass transitions", "calorimetry.thermogram", {"calorimetry.glass-transition"}),
             figure("tga", "Decomposition of the crystals", "thermogravimetry.mass", {"thermogravimetry.decomposition"}),
             figure("tma", "Expansion of the glasses", "dilatometry.coefficient", {"dilatometry.expansion"}),
             figure("dma", "Relaxation of a glass", "dynamic-mechanical.moduli", {"dynamic-mechanical.relaxation"}, {"a_g[TPrA][Mn(dca)3]"}),
             figure("relaxation-map", "Activation of the relaxations", "dynamic-mechanical.arrhenius", {"dynamic-mechanical.activation-energy"}),
             figure("nyquist", "Impedance of a glass", "impedance.nyquist", {"impedance.circuit-fit"}, {"a_g[TPrA][Mn(dca)3]"}),
             figure("chi-t", "Susceptibility times temperature", "magnetometry.chi", {"magnetometry.susceptibility"}),
             figure("reduced", "Reduced metal from crystal and glass", "magnetometry.pair", {"magnetometry.reduced-fraction"}),
             figure("kappa", "Thermal conductivity of the glasses", "thermal-transport.conductivity", {"thermal-transport.conductivity"}),
             figure("ftir", "Infrared spectra of the glasses", "spectrum.plot", {"spectrum.peak"}),
             figure("ashby", "Thermal against electrical conductivity", "ashby", {}),
         }},
        {"tables", QJsonArray{"transitions", "properties", "glass-forming"}},
    };
    files.push_back({"example.json", QJsonDocument(example).toJson(QJsonDocument::Indented).toStdString()});
    return files;
}

} // namespace vitrine::simulation
