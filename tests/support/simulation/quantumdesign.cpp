// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/quantumdesign.h"

#include "support/simulation/noise.h"

#include <cmath>
#include <map>
#include <vector>

namespace vitrine::simulation
{

namespace
{

constexpr char mpms3Columns[] =
    "Comment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Moment (emu),M. Std. Err. (emu),Transport Action,"
    "Averaging Time (sec),Frequency (Hz),Peak Amplitude (mm),Center Position (mm),Lockin Signal' (V),Lockin Signal (V),Range,"
    "M. Quad. Signal (emu),AC Moment (emu),AC M. Std Err. (emu),AC Phase (deg),AC Phase Std. Err. (deg),AC Susceptibility (emu/Oe),"
    "AC Suscept. Std Err. (emu/Oe),AC X' (emu/Oe),AC X' Std Err. (emu/Oe),AC X'' (emu/Oe),AC X'' Std Err. (emu/Oe),AC Drive (Oe),"
    "AC Frequency (Hz),AC Averaging Time (sec),AC Cycles,AC Range,AC Measure Type,AC Signal' (V),AC Signal'' (V),AC Trim Coil Ratio,"
    "AC Trim Coil Phase,Min. Temperature (K),Max. Temperature (K),Min. Field (Oe),Max. Field (Oe),Mass (grams),Motor Lag (deg),"
    "Pressure (Torr),Measure Count,Measurement Number,SQUID Status (code),Motor Status (code),Measure Status (code),"
    "Motor Current (amps),Motor Temp. (C),Temp. Status (code),Field Status (code),Chamber Status (code),Chamber Temp (K),"
    "Redirection State,Evercool Status,Average Temp (K),Rotation Angle (deg),Rotator state,DC Moment Fixed Ctr (emu),"
    "DC Moment Err Fixed Ctr (emu),DC Moment Free Ctr (emu),DC Moment Err Free Ctr (emu),DC Fixed Fit,DC Free Fit,"
    "DC Calculated Center (mm),DC Calculated Center Err (mm),DC Scan Length (mm),DC Scan Time (s),DC Number of Points,DC Squid Drift,"
    "DC Min V (V),DC Max V (V),DC Scans per Measure,Map 01,Map 02,Map 03,Map 04,Map 05,Map 06,Map 07,Map 08,Map 09,Map 10,Map 11,"
    "Map 12,Map 13,Map 14,Map 15,Map 16";

constexpr char transportColumns[] =
    "Comment,Time Stamp (sec),Status (code),Error (code),Magnetic Field (Oe),Sample Temp. (K),Conductivity (W/K-m),Cond. Std.Dev.,"
    "Seebeck Coef. (\xb5" "V/K),Seebeck Std.Dev.,Resistivity (Ohm-m),Resist Std.Dev.,Figure of Merit ZT,Merit Std.Dev.,"
    "Delta Temp. (K),Conductance (W/K),Raw Conductance (W/K),Seebeck Volt. (\xb5" "V),Resistance (Ohm),Min. Temp. (K),Max. Temp. (K),"
    "Temp. Rise (K),Req. Htr Power (W),Heater Power (W),Rad. Loss (W),Cond. Pwr. (W),Heater Current (mA),Res. Drive (mA),"
    "Res. Freq (Hz),Period (sec),Period Ratio,tau1 (sec),tau2 (sec),Seebeck Gain,Resist. Gain,System Temp (K),Sample Position (deg),"
    "Bridge 1 Resistance (ohms),Bridge 1 Excitation (\xb5" "A),Bridge 2 Resistance (ohms),Bridge 2 Excitation (\xb5" "A),"
    "Bridge 3 Resistance (ohms),Bridge 3 Excitation (\xb5" "A),Bridge 4 Resistance (ohms),Bridge 4 Excitation (\xb5" "A),"
    "Signal 1 Vin (V),Signal 2 Vin (V),Digital Inputs (code),Drive 1 Iout (mA),Drive 1 Ipower (W),Drive 2 Iout (mA),"
    "Drive 2 Ipower (W),Pressure (),Map 20 (),Map 21 (),Map 22 (),Map 23 (),Map 24 (),Map 25 (),Map 26 (),Map 27 (),Map 28 (),"
    "Map 29 ()";

constexpr char simulated[] = "SIMULATED data, not measured; computed by Vitrine";

// One row of a MultiVu table: cells by the name of their column, the others empty.
class Row
{
public:
    explicit Row(const std::string &columns)
    {
        std::size_t from = 0;
        for (std::size_t comma; (comma = columns.find(',', from)) != std::string::npos; from = comma + 1)
            m_names.push_back(columns.substr(from, comma - from));
        m_names.push_back(columns.substr(from));
    }
    void set(const std::string &name, const std::string &text) { m_cells[name] = text; }
    [[nodiscard]] std::string line() const
    {
        std::string text;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const auto cell = m_cells.find(m_names[i]);
            text += (i ? "," : "") + (cell == m_cells.end() ? std::string() : cell->second);
        }
        return text;
    }

private:
    std::vector<std::string> m_names;
    std::map<std::string, std::string> m_cells;
};

} // namespace

std::string magneticMoment(const Compound &compound, State state, const std::string &name)
{
    constexpr double field = 499.703247070313; // Oe: what a magnet set to 500 reports
    constexpr double fixedToFree = 0.9881;     // a sample some tenths of a millimetre off the fixed centre
    const bool glass = state == State::Glass;
    const double mass = glass ? 14.26 : 12.83; // mg

    std::string text = "[Header]\n; MPMS3 Data File (default extension .dat)\n; Copyright (c) 2007, Quantum Design, Inc. All rights reserved.\n";
    text += "TITLE," + name + "\nFILEOPENTIME,3823924800.0000,03/04/2021,8:00 am\nBYAPP,MPMS3,1.0,1.1\n";
    const auto info = [&](const std::string &value, const char *key) { text += "INFO," + value + ',' + key + '\n'; };
    info("MPMS3 Measurement Release 1.1.16 Build 424, MultiVu Release 2.3.4.19", "APPNAME");
    info("0", "MOMENT_UNITS");
    info((glass ? "a_g" : "") + compound.formula() + (glass ? " glass" : " crystal"), "SAMPLE_MATERIAL");
    info(simulated, "SAMPLE_COMMENT");
    info(fixed(mass, 2), "SAMPLE_MASS");
    info("", "SAMPLE_VOLUME");
    info(fixed(compound.molarMass, 2), "SAMPLE_MOLECULAR_WEIGHT");
    info("", "SAMPLE_SIZE");
    info("", "SAMPLE_SHAPE");
    info("Quartz", "SAMPLE_HOLDER");
    info("", "SAMPLE_HOLDER_DETAIL");
    info("66.2", "SAMPLE_OFFSET");
    text += "DATATYPE,COMMENT,1\nDATATYPE,TIME,2\nSTARTUPAXIS,X,2\nSTARTUPAXIS,Y1,5\nSTARTUPGROUP, All\n[Data]\n";
    text += std::string(mpms3Columns) + '\n';

    std::vector<double> temperatures;
    for (double T = 300; T > 100; T -= 5)
        temperatures.push_back(T);
    for (double T = 100; T > 20; T -= 4)
        temperatures.push_back(T);
    for (double T = 20; T >= 2; T -= 1)
        temperatures.push_back(T);

    Noise noise(name);
    const double curie = compound.curieConstant * (glass ? 1 - compound.reducedFraction : 1);
    double seconds = 3823925400;
    for (const double target : temperatures) {
        const double T = target + noise.normal(0.004 + 2e-5 * target);
        const double chi = curie / (T - compound.weissTemperature) + molarDiamagnetism; // cm3/mol
        const double truth = chi * field * mass * 1e-3 / compound.molarMass;            // emu
        const double error = std::hypot(2.5e-4 * truth, 4e-8);
        const double moment = truth + noise.normal(error);
        seconds += 95 + 8 * noise.uniform();

        Row row(mpms3Columns);
        row.set("Time Stamp (sec)", fixed(seconds, 3));
        row.set("Temperature (K)", single(T + noise.normal(0.002)));
        row.set("Magnetic Field (Oe)", single(field));
        row.set("Transport Action", "6");
        row.set("Center Position (mm)", "34.4270477294922");
        row.set("Range", "10");
        row.set("Min. Temperature (K)", single(T - 0.004));
        row.set("Max. Temperature (K)", single(T + 0.004));
        row.set("Min. Field (Oe)", single(field));
        row.set("Max. Field (Oe)", single(field));
        row.set("Pressure (Torr)", single(3.1 + noise.normal(0.02)));
        row.set("Measurement Number", "1");
        row.set("SQUID Status (code)", "0");
        row.set("Motor Status (code)", "0");
        row.set("Measure Status (code)", "0");
        row.set("Temp. Status (code)", "1");
        row.set("Field Status (code)", "1");
        row.set("Chamber Status (code)", "1");
        row.set("Average Temp (K)", single(T));
        row.set("DC Moment Fixed Ctr (emu)", single(fixedToFree * moment));
        row.set("DC Moment Err Fixed Ctr (emu)", single(error));
        row.set("DC Moment Free Ctr (emu)", single(moment));
        row.set("DC Moment Err Free Ctr (emu)", single(error));
        row.set("DC Fixed Fit", single(0.958 + noise.normal(0.001)));
        row.set("DC Free Fit", single(0.973 + noise.normal(0.001)));
        row.set("DC Calculated Center (mm)", single(34.14 + noise.normal(0.01)));
        row.set("DC Scan Length (mm)", "35");
        row.set("DC Scan Time (s)", "4");
        row.set("DC Number of Points", "200");
        row.set("DC Scans per Measure", "1");
        text += row.line() + '\n';
    }
    return text;
}

double conductivityTruth(const Compound &compound, double temperature)
{
    const auto shape = [](double T) { return 0.30 * T * T / (T * T + 30) + 0.70 * (1 - std::exp(-std::pow(T / 120, 1.25))); };
    return compound.thermalConductivity * shape(temperature) / shape(300);
}

std::string thermalTransport(const Compound &compound, const std::string &name)
{
    constexpr double length = 2.0e-3, section = 20.0e-6, surface = 36.0e-6; // m, m2, m2: a pellet between gold leads
    constexpr double stefanBoltzmann = 5.670374419e-8;                      // W/(m2 K4), CODATA 2018
    constexpr double relativeNoise = 0.012;
    constexpr int drifting = 2;                                             // rows before the first steady one

    std::string text = "[Header]\r\n; Thermal Transport Data File (default extension .dat)\r\n; Copyright 2000, Quantum Design, Inc. All rights reserved.\r\n";
    text += "TITLE," + name + "\r\nFILEOPENTIME,13182042.64,03/05/2021,9:00 am\r\nBYAPP,THERMAL_TRANSPORT,1.0,1.1\r\n";
    const auto info = [&](const std::string &value, const char *key) { text += "INFO," + value + ',' + key + "\r\n"; };
    info("PPMS Thermal Transport Option Version: Release 1.1.5 Build 5", "APPNAME");
    info("a_g" + compound.formula() + " glass", "SAMPLE_MATERIAL");
    info(simulated, "SAMPLE_COMMENT");
    info(fixed(length * 1e3, 2), "SAMPLE_VLEAD_SEPARATION");
    info(fixed(length * 1e3, 2), "SAMPLE_ILEAD_SEPARATION");
    info(fixed(section * 1e6, 2), "SAMPLE_CROSS_SECTION");
    info(fixed(surface * 1e6, 2), "SAMPLE_SURFACE_AREA");
    info("1.0", "SAMPLE_EMISSIVITY");
    text += "DATATYPE,COMMENT,1\r\nDATATYPE,TIME,2\r\nSTARTUPGROUP,All\r\nSTARTUPAXIS,X,6\r\nSTARTUPAXIS,Y1,7\r\n[Data]\r\n";
    text += std::string(transportColumns) + "\r\n";

    std::vector<double> temperatures{301.5, 300.9, 302.4, 301.2, 300.1, 299.0, 297.9};
    for (double T = 290; T > 100; T -= 10)
        temperatures.push_back(T);
    for (double T = 100; T > 20; T -= 5)
        temperatures.push_back(T);
    for (double T = 20; T > 1.9; T *= 0.88)
        temperatures.push_back(T);

    Noise noise(name);
    double seconds = 13182526;
    for (std::size_t i = 0; i < temperatures.size(); ++i) {
        const bool steady = i >= drifting;
        const double T = temperatures[i] + noise.normal(2e-4 * temperatures[i]);
        const double truth = conductivityTruth(compound, T);
        const double kappa = truth * (1 + noise.normal(relativeNoise)) * (steady ? 1 : 1.35);
        const double conductance = kappa * section / length;
        const double difference = 0.022 * T;
        const double radiation = stefanBoltzmann * surface / 2 * (std::pow(T + difference / 2, 4) - std::pow(T - difference / 2, 4));
        const double shoes = 6.5e-4 * std::pow(T / 300, 2.5);
        const double conducted = (conductance + shoes) * difference;
        const double power = conducted + radiation;
        seconds += 380 + 40 * noise.uniform();

        // Ten digits: what a file of this age holds to the last digit differs from one processor to the next.
        const auto cell = [](double value) { return general(value, 10); };
        Row row(transportColumns);
        row.set("Time Stamp (sec)", fixed(seconds, 2));
        row.set("Status (code)", steady ? "5906" : "5905");
        row.set("Error (code)", steady ? "0" : "3");
        row.set("Magnetic Field (Oe)", fixed(-0.2 + noise.normal(0.03), 3));
        row.set("Sample Temp. (K)", cell(T));
        row.set("Conductivity (W/K-m)", cell(kappa));
        row.set("Cond. Std.Dev.", cell(relativeNoise * truth));
        row.set("Delta Temp. (K)", cell(difference));
        row.set("Conductance (W/K)", cell(conductance));
        row.set("Raw Conductance (W/K)", cell(power / difference));
        row.set("Min. Temp. (K)", cell(T - difference));
        row.set("Max. Temp. (K)", cell(T + difference));
        row.set("Temp. Rise (K)", cell(0.96 * difference));
        row.set("Req. Htr Power (W)", cell(power));
        row.set("Heater Power (W)", cell(power));
        row.set("Rad. Loss (W)", cell(radiation));
        row.set("Cond. Pwr. (W)", cell(conducted));
        row.set("Period (sec)", fixed(480 + noise.uniform(), 2));
        row.set("System Temp (K)", cell(T - 0.4 * difference));
        row.set("Pressure ()", "9.35E-6");
        text += row.line() + "\r\n";
    }
    return text;
}

} // namespace vitrine::simulation
